/** The most tables that a facilitator is offered. */
export const MOST_TABLES = 40;

/** The most seatings of one workshop, as in the core. */
export const MOST_ROTATIONS = 6;
