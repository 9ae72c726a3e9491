import { mount } from 'svelte';
import '$lib/ui/styles.css';
import { TauriBackend } from '$lib/backend/tauri';
import DeskApp from './DeskApp.svelte';
import { screens } from './steps';

const target = document.getElementById('app');
if (!target) throw new Error('desk.html has no #app');

mount(DeskApp, { target, props: { backend: new TauriBackend(), screens } });
