import { test } from 'node:test';
import { Window } from './window.mjs';
test('start', async () => { const w = await Window.open(); try { await w.look('start'); } finally { await w.close(); } });
