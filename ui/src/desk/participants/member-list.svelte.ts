import { LiveView, save } from '$lib/app-state';
import { newId, useBackend, type Backend } from '$lib/backend';
import type { Command, NewPerson, PeopleView, PersonDetails, PersonId } from '$lib/generated';

/** The people of the process, and what the facilitator can do with them. Make it while a component is set up. */
export class MemberList {
  #backend: Backend = useBackend();
  #view = new LiveView(() => this.#backend.view({ kind: 'people' }));

  get data(): PeopleView | undefined {
    return this.#view.data;
  }

  get error() {
    return this.#view.error;
  }

  /** One command for all of them: either everybody is on the list afterwards, or nobody. */
  addAll = (people: NewPerson[], source: string) =>
    this.#do({ kind: 'add_people', people, source });

  add = (details: PersonDetails, source: string) => this.addAll([{ id: newId(), details }], source);

  correct = (person: PersonId, details: PersonDetails) =>
    this.#do({ kind: 'correct_person', person, details });

  withdraw = (person: PersonId) => this.#do({ kind: 'withdraw_person', person });

  reinstate = (person: PersonId) => this.#do({ kind: 'reinstate_person', person });

  async #do(command: Command): Promise<boolean> {
    return (await save(() => this.#backend.execute('facilitator', command))) !== undefined;
  }
}
