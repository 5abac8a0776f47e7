export { openCpr, type StoredCpr, sealCpr } from './cpr-storage.ts';
