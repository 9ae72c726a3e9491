import { SvelteMap } from 'svelte/reactivity';
import type { NoteId, ObjectionOutcome, StatementId } from '$lib/generated';
import { perRound } from '../summary/collections';

/** An objection while it is being registered. */
export class NewObjection {
  workshop = $state('');
  table = $state('');
  statement = $state('');
  text = $state('');
}

/** An answer to an objection while it is being written. */
export class ObjectionReply {
  text = $state('');
  outcome = $state<ObjectionOutcome>();
}

/** A follow-up while it is being made. */
export class NewFollowUp {
  workshop = $state('');
  notes = $state.raw<NoteId[]>([]);
  question = $state('');
}

/** Who is to find out, and by when. */
export class Assignment {
  owner = $state('');
  due = $state('');
}

/** What was found out, while it is being written; one source a line. */
export class Finding {
  answer = $state('');
  sources = $state('');
}

/** A part of a statement that is being split. */
export class Part {
  readonly id: StatementId;
  text = $state('');
  notes = $state.raw<NoteId[]>([]);

  constructor(id: StatementId, text = '', notes: NoteId[] = []) {
    this.id = id;
    this.text = text;
    this.notes = notes;
  }
}

/** A split while it is being written; the first part keeps the number. */
export class Split {
  parts = $state.raw<Part[]>([]);
  reason = $state('');

  constructor(parts: Part[]) {
    this.parts = parts;
  }
}

/** What is being written in the registers. It outlives the screen, so that a look at another step loses nothing. */
export class Drafts {
  readonly objection = new NewObjection();
  readonly followUp = new NewFollowUp();
  readonly replies = new SvelteMap<string, ObjectionReply>();
  readonly assignments = new SvelteMap<string, Assignment>();
  readonly findings = new SvelteMap<string, Finding>();
}

/** By the case's key: another file has its own. */
export const draftsOf = perRound(() => new Drafts());
