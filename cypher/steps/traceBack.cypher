// One level back: from the events reached to what prompted them.
UNWIND $reached AS id
MATCH (effect:Event {id: id})-[link:PROMPTED_BY]->(cause:Event)
WHERE link.knownSince <= $asKnownOn AND cause.knownSince <= $asKnownOn
WITH effect, cause, link, size([day IN link.historyDays WHERE day <= $asKnownOn]) - 1 AS now
WHERE link.confidenceHistory[now] >= $minConfidence AND link.statusHistory[now] IN $statuses
  AND ((cause:Attack AND $attacks) OR (cause:Incident AND $incidents) OR (cause:Response AND $responses AND cause.kind IN $kinds))
RETURN effect.id AS effect, cause.id AS cause
ORDER BY effect, cause
LIMIT $limit
