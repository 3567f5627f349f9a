// The links of all paths, each once; they leave few nodes, while very many can arrive at one.
UNWIND $parallelLinks AS wanted
MATCH (subject:Entity {id: wanted.from})-[link]->(object:Entity)
WHERE link.id = wanted.id
RETURN type(link) AS `type`, link, subject AS from, object AS to
ORDER BY link.id
