import type { PresenceReport, TableBackend } from '$lib/backend/table-backend';

/** Milliseconds between looks at whether anything has changed, and between reports when nothing has. */
const LOOK = 5_000;
const QUIET = 20_000;

/** Tells the facilitator's board where the table is and what waits here. Nothing depends on its arriving. */
export function reportPresence(
  backend: TableBackend,
  now: () => PresenceReport | null,
): () => void {
  let last = '';
  let at = 0;
  const timer = setInterval(() => {
    const report = now();
    if (!report || (JSON.stringify(report) === last && Date.now() - at < QUIET)) return;
    last = JSON.stringify(report);
    at = Date.now();
    backend.report(report).catch(() => undefined);
  }, LOOK);
  return () => clearInterval(timer);
}
