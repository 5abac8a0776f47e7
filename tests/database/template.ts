/** The migrated, empty database that every test file's own database is a copy of. */
export const templateName = 'fodfaeste_template';
