import { mount } from 'svelte';
import { HttpTableBackend } from '$lib/backend/http';
import './table.css';
import TableApp from './TableApp.svelte';

const target = document.getElementById('app');
if (!target) throw new Error('table.html has no #app');

mount(TableApp, { target, props: { backend: new HttpTableBackend() } });
