// The links that the walk found among the nodes shown; they leave few nodes, while very many can arrive at one.
UNWIND $links AS wanted
MATCH (subject:Entity {id: wanted.from})-[link]->(object:Entity)
WHERE link.id = wanted.id
RETURN type(link) AS `type`, link, subject AS from, object AS to
ORDER BY subject.id, object.id, link.id
