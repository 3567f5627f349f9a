// Who took part in these events.
UNWIND $events AS id
MATCH (event:Event {id: id})-[link:CARRIED_OUT_BY|AUTHORISED_BY|TARGETED|INVOLVED]->(actor:Actor)
WHERE event.knownSince <= $asKnownOn AND link.knownSince <= $asKnownOn AND link.role IN $roles
WITH id, link, actor, size([day IN link.historyDays WHERE day <= $asKnownOn]) - 1 AS now
WHERE link.statusHistory[now] IN $statuses
RETURN id AS event, actor.id AS actor, link.id AS id
ORDER BY event, actor, id
LIMIT $limit
