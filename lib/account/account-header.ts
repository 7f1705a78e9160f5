/** Names the account that a request is made for, as the readable cookie beside the session does. */
export const ACCOUNT_HEADER = 'X-Waymark-Account'
