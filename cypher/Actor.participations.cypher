// Events that it had any part in.
MATCH (this)<-[link:CARRIED_OUT_BY|AUTHORISED_BY|TARGETED|INVOLVED]-(node:Event)
WHERE link.status <> 'DENIED'
RETURN link, this AS actor, node AS event
ORDER BY node.dateStart, node.id, link.role
