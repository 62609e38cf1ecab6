/** Styles have no meaning in a unit test. */
export default {}
