// Links that point away from the nodes reached. LINKS stands for the types walked; the limit bounds what is looked at.
// A link that the filter does not let through has no confidence.
UNWIND $reached AS id
MATCH (near:Entity {id: id})-[link:LINKS]->(far:Entity)
WITH id, link, far LIMIT $limit
WITH id, link, far,
  CASE WHEN $today THEN link.status ELSE link.statusHistory[size([day IN link.historyDays WHERE day <= $asKnownOn]) - 1] END AS status,
  CASE WHEN $today THEN link.confidence ELSE link.confidenceHistory[size([day IN link.historyDays WHERE day <= $asKnownOn]) - 1] END AS confidence
RETURN id AS from, far.id AS to, type(link) AS type,
  CASE WHEN status IN $statuses AND confidence >= $minConfidence
    AND link.knownSince <= $asKnownOn AND coalesce(far.knownSince, '') <= $asKnownOn THEN confidence END AS confidence
