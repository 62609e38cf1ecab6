/** A refusal as WeChat's database answers it: HTTP 200 with a `code`. */
export class EndpointFailure extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
    this.name = 'EndpointFailure'
  }
}
