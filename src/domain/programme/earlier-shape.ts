type Parts = Readonly<Record<string, unknown>>;

/**
 * A stored definition in the shape definitions have today. A published version is never changed, so what an
 * earlier release wrote is read like this for ever. Today's shape comes back as it is, and so does what is no
 * definition: the reader says what is wrong with it.
 *
 * The first release listed closing documents by name, each demanded for a completed course, and named the one
 * way of counting it had.
 */
export function inTodaysShape(stored: unknown): unknown {
  if (!isParts(stored)) return stored;
  const { closingDocuments, outcomeRules } = stored;
  return {
    ...stored,
    ...(Array.isArray(closingDocuments) ? { closingDocuments: closingDocuments.map(demandedDocument) } : {}),
    ...(Array.isArray(outcomeRules) ? { outcomeRules: outcomeRules.map(ruleOf) } : {}),
  };
}

function demandedDocument(written: unknown): unknown {
  return typeof written === 'string' ? { document: written, demandedFor: ['completed'] } : written;
}

function ruleOf(written: unknown): unknown {
  if (!isParts(written) || written['measure'] !== 'completed_with_recommendation') return written;
  return { ...written, measure: 'completed', documents: ['recommendation'] };
}

function isParts(value: unknown): value is Parts {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
