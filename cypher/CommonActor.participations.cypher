// The parts of all actors shown; the resolver hands them out.
UNWIND $participations AS wanted
MATCH (event:Event {id: wanted.from})-[link]->(actor:Actor)
WHERE link.id = wanted.id
RETURN link, actor, event
ORDER BY event.id, link.role, link.id
