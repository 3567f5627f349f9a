// Every edge from an event to an actor has a role.
MATCH (this)-[link:CARRIED_OUT_BY|AUTHORISED_BY|TARGETED|INVOLVED]->(node:Actor)
WHERE link.status <> 'DENIED'
RETURN link, node AS actor, this AS event
ORDER BY link.role, node.id
