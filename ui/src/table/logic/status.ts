/** What the connection line is made of. */
export interface Situation {
  /** Milliseconds without contact; 0 with contact. */
  lostFor: number;
  /** Notes and answers that are not with the host. */
  waiting: number;
  /** Texts that lie on the device and do not go by themselves. */
  lying: number;
  /** Words stand in a field and are not added. */
  drafting: boolean;
  /** The session is over: nothing is sent until the device has joined again. */
  ended: boolean;
}

/** Which sentence says it. The line never says more than is known, and is in no hurry to alarm. */
export type Status =
  | 'safe'
  | 'safe-draft'
  | 'sending'
  | 'waiting'
  | 'lying'
  | 'connecting'
  | 'connecting-draft'
  | 'ended'
  | 'ended-waiting';

/** Milliseconds without contact before anything is said about it. */
const PATIENCE = 3_000;

export function statusOf({ lostFor, waiting, lying, drafting, ended }: Situation): Status {
  if (ended) {
    if (waiting > 0) return 'ended-waiting';
    if (lying > 0) return 'lying';
    return drafting ? 'ended-waiting' : 'ended';
  }
  if (lostFor <= PATIENCE) {
    if (waiting > 0) return 'sending';
    if (lying > 0) return 'lying';
    return drafting ? 'safe-draft' : 'safe';
  }
  if (waiting > 0) return 'waiting';
  if (lying > 0) return 'lying';
  return drafting ? 'connecting-draft' : 'connecting';
}
