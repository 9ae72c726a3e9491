import { mount } from 'svelte';
import '$lib/ui/styles.css';
import { TauriBackend } from '$lib/backend/tauri';
import StageApp from './StageApp.svelte';

const target = document.getElementById('app');
if (!target) throw new Error('stage.html has no #app');

mount(StageApp, { target, props: { backend: new TauriBackend() } });
