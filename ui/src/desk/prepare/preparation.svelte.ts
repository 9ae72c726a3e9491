import { LiveView, save } from '$lib/app-state';
import { newId, useBackend, type Backend } from '$lib/backend';
import type {
  Command,
  Overview,
  PlanItemDetails,
  PlanItemId,
  ProcessDetails,
  QuestionSet,
  WorkshopDetails,
  WorkshopId,
} from '$lib/generated';
import { moved } from './plan-items';

/** The process being prepared, and what the facilitator can do with it. Make it while a component is set up. */
export class Preparation {
  #backend: Backend = useBackend();
  #overview = new LiveView(() => this.#backend.view({ kind: 'overview' }));
  #sets = new LiveView(() => this.#backend.view({ kind: 'question_sets' }));

  get overview(): Overview | undefined {
    return this.#overview.data;
  }

  get error() {
    return this.#overview.error;
  }

  /** In the process's written language. */
  get questionSets(): QuestionSet[] {
    return this.#sets.data ?? [];
  }

  correctProcess = (details: ProcessDetails) => this.#do({ kind: 'correct_process', details });

  /** Adds items one by one; gives those that were refused, from the first refusal on. */
  async addItems(items: PlanItemDetails[]): Promise<PlanItemDetails[]> {
    for (const [index, details] of items.entries()) {
      const added = await this.#do({ kind: 'add_plan_item', item: newId(), details });
      if (!added) return items.slice(index);
    }
    return [];
  }

  correctItem = (item: PlanItemId, details: PlanItemDetails) =>
    this.#do({ kind: 'correct_plan_item', item, details });

  removeItem = (item: PlanItemId) => this.#do({ kind: 'remove_plan_item', item });

  /** Moves an item past its neighbour of the same kind; false when there is none. */
  async moveItem(item: PlanItemId, by: -1 | 1): Promise<boolean> {
    const order = moved(this.overview?.plan_items ?? [], item, by);
    if (!order || !(await this.#do({ kind: 'reorder_plan_items', order }))) return false;
    await this.#overview.reload();
    return true;
  }

  prepareWorkshop = (details: WorkshopDetails, question_set: QuestionSet) =>
    this.#do({ kind: 'prepare_workshop', workshop: newId(), details, question_set });

  correctWorkshop = (workshop: WorkshopId, details: WorkshopDetails) =>
    this.#do({ kind: 'correct_workshop', workshop, details });

  chooseQuestionSet = (workshop: WorkshopId, question_set: QuestionSet) =>
    this.#do({ kind: 'choose_question_set', workshop, question_set });

  removeWorkshop = (workshop: WorkshopId) => this.#do({ kind: 'remove_workshop', workshop });

  /** The question set that a workshop has now. */
  async questionSetOf(workshop: WorkshopId): Promise<QuestionSet> {
    return (await this.#backend.view({ kind: 'workshop', workshop })).question_set;
  }

  async #do(command: Command): Promise<boolean> {
    return (await save(() => this.#backend.execute('facilitator', command))) !== undefined;
  }
}
