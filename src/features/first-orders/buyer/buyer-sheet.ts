/** Which sheet lies over the page of a buyer. */
export type BuyerSheet = 'alias' | 'follower' | 'merge'
