package org.claimdesk.report.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An object of JSON-LD that is being put together; properties keep their order. */
final class Node {

    private final Map<String, Object> properties = new LinkedHashMap<>();

    static Node of(String type) {
        return new Node().with("@type", type);
    }

    Node with(String name, Object value) {
        properties.put(name, value instanceof Node node ? node.properties : value);
        return this;
    }

    Node with(String name, Optional<?> value) {
        value.ifPresent(present -> with(name, present));
        return this;
    }

    /** Left out when there are none. */
    Node with(String name, List<Node> nodes) {
        if (!nodes.isEmpty()) {
            properties.put(name, nodes.stream().map(Node::toMap).toList());
        }
        return this;
    }

    Map<String, Object> toMap() {
        return properties;
    }
}
