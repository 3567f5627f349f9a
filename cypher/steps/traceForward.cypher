// One level forward: from the events reached to what they prompted.
UNWIND $reached AS id
MATCH (cause:Event {id: id})<-[link:PROMPTED_BY]-(effect:Event)
WHERE link.knownSince <= $asKnownOn AND effect.knownSince <= $asKnownOn
WITH effect, cause, link, size([day IN link.historyDays WHERE day <= $asKnownOn]) - 1 AS now
WHERE link.confidenceHistory[now] >= $minConfidence AND link.statusHistory[now] IN $statuses
  AND ((effect:Attack AND $attacks) OR (effect:Incident AND $incidents) OR (effect:Response AND $responses AND effect.kind IN $kinds))
RETURN effect.id AS effect, cause.id AS cause
ORDER BY cause, effect
LIMIT $limit
