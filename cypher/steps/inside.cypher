// One level down: from the places reached to those that lie in them.
UNWIND $reached AS id
MATCH (outer:Location {id: id})<-[link:WITHIN]-(inner:Location)
WHERE link.knownSince <= $asKnownOn
WITH inner, CASE WHEN $today THEN link.status ELSE link.statusHistory[size([day IN link.historyDays WHERE day <= $asKnownOn]) - 1] END AS status
WHERE status <> 'DENIED'
RETURN DISTINCT inner.id AS id
