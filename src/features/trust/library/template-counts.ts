/** How many lists there are for whom: told without the library itself. A test holds both together. */
export const TEMPLATE_COUNTS = { merchant: 18, influencer: 12 } as const
