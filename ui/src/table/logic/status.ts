/** What the connection line is made of. */
export interface Situation {
  /** Milliseconds without contact; 0 with contact. */
  lostFor: number;
  /** Notes and answers that are not with the host, and go by themselves. */
  waiting: number;
  /** Those that do not go before the table has done something about them. */
  undecided: number;
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
  | 'undecided'
  | 'lying'
  | 'connecting'
  | 'connecting-draft'
  | 'ended'
  | 'ended-waiting';

/** Milliseconds without contact before anything is said about it. */
const PATIENCE = 3_000;

export function statusOf({
  lostFor,
  waiting,
  undecided,
  lying,
  drafting,
  ended,
}: Situation): Status {
  if (ended) {
    if (waiting > 0) return 'ended-waiting';
    if (undecided > 0) return 'undecided';
    if (lying > 0) return 'lying';
    return drafting ? 'ended-waiting' : 'ended';
  }
  if (lostFor <= PATIENCE) {
    if (waiting > 0) return 'sending';
    if (undecided > 0) return 'undecided';
    if (lying > 0) return 'lying';
    return drafting ? 'safe-draft' : 'safe';
  }
  if (waiting > 0) return 'waiting';
  if (undecided > 0) return 'undecided';
  if (lying > 0) return 'lying';
  return drafting ? 'connecting-draft' : 'connecting';
}
