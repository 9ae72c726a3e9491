const SHOWN_MS = 6000;

interface Toast {
  id: number;
  text: string;
  color: 'success' | 'info';
}

/** Short messages about what was just done, the newest only. They take no focus; a refusal is never shown here. */
class Toasts {
  #shown = $state.raw<Toast[]>([]);
  #next = 0;

  get shown(): Toast[] {
    return this.#shown;
  }

  show(text: string, color: Toast['color'] = 'success'): void {
    const id = this.#next++;
    this.#shown = [{ id, text, color }];
    setTimeout(() => this.dismiss(id), SHOWN_MS);
  }

  dismiss(id: number): void {
    this.#shown = this.#shown.filter((toast) => toast.id !== id);
  }
}

export const toasts = new Toasts();
