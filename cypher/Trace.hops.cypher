// The links that the walk followed, found again by their ends.
UNWIND $hops AS hop
MATCH (effect:Event {id: hop.effect})-[link:PROMPTED_BY]->(cause:Event {id: hop.cause})
RETURN hop.depth AS depth, effect, link, cause
ORDER BY depth, effect.id, cause.id
