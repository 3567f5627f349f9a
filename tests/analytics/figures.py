"""Figures of networks, chains and latencies by NetworkX 3.6, to hold the server's against.

Reads what tests/analytics.test.ts asks the API for, writes what NetworkX makes of it:

    UPDATE_FIGURES=1 npx jest tests/analytics.test.ts
"""

import json
import statistics
import sys
from collections import defaultdict
from datetime import date

import networkx as nx
# `nx.pagerank` is the same with NumPy and SciPy, which this script does without.
from networkx.algorithms.link_analysis.pagerank_alg import _pagerank_python as pagerank


def network(answer):
    graph = nx.DiGraph() if answer["directed"] else nx.Graph()
    graph.add_nodes_from(sorted(each["actor"]["id"] for each in answer["centrality"]))
    for link in answer["links"]:
        graph.add_edge(link["source"]["id"], link["target"]["id"], weight=link["weight"])
    degree, part = dict(graph.degree()), nx.degree_centrality(graph)
    between, rank = nx.betweenness_centrality(graph), pagerank(graph)
    groups = [[member["id"] for member in each["members"]] for each in answer["communities"]]
    best = max(
        nx.community.modularity(graph, nx.community.louvain_communities(graph, seed=seed)) for seed in range(20)
    )
    return {
        "actors": {
            actor: {
                "degree": degree[actor],
                "degreeCentrality": part[actor],
                "betweenness": between[actor],
                "pageRank": rank[actor],
            }
            for actor in graph
        },
        "modularity": nx.community.modularity(graph, groups),
        "louvain": best,
    }


def links_of(events):
    for event in events:
        for prompting in event["promptedBy"]:
            if prompting["link"]["status"] != "DENIED":
                yield prompting["cause"], event


def longest_chain(events):
    """How many events the longest chain of attack, response, attack … has."""
    graph = nx.DiGraph()
    kinds = {event["id"]: event["__typename"] for event in events}
    graph.add_nodes_from(kinds)
    for cause, effect in links_of(events):
        if {cause["__typename"], effect["__typename"]} == {"Attack", "Response"}:
            graph.add_edge(cause["id"], effect["id"])
    for circle in list(nx.strongly_connected_components(graph)):
        graph.remove_edges_from(list(graph.subgraph(circle).edges))
    longest = {}
    for event in nx.topological_sort(graph):
        before = [longest[each] for each in graph.predecessors(event) if each in longest]
        if before or kinds[event] == "Attack":
            longest[event] = 1 + max(before, default=0)
    return max(longest.values(), default=0)


def latencies(events):
    """Days from attacks to responses by kind: least, quartiles, most."""
    days = defaultdict(list)
    for cause, effect in links_of(events):
        if (cause["__typename"], effect["__typename"]) != ("Attack", "Response"):
            continue
        if cause["date"]["precision"] == effect["date"]["precision"] == "DAY":
            start, end = (each["date"]["start"] for each in (cause, effect))
            if start and end:
                days[effect["kind"]].append((date.fromisoformat(end) - date.fromisoformat(start)).days)
    quartiles = lambda each: statistics.quantiles(each, n=4, method="inclusive") if len(each) > 1 else each * 3
    return {kind: [min(each), *quartiles(each), max(each)] for kind, each in sorted(days.items())}


asked = json.load(sys.stdin)
answer = {name: network(each) for name, each in asked["networks"].items()}
chains = {name: {"chain": longest_chain(each), "latency": latencies(each)} for name, each in asked["events"].items()}
json.dump({"networks": answer, "events": chains}, sys.stdout, indent=2, sort_keys=True)
