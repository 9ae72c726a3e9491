export * from './backend';
export * from './host-error';
export { newId } from './ids';
