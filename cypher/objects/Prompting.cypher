// Links from effect to cause, by their ends.
UNWIND $wanted AS wanted
MATCH (effect:Event {id: wanted.effect})-[link:PROMPTED_BY]->(cause:Event {id: wanted.cause})
RETURN effect, link, cause
ORDER BY effect.id, cause.id
