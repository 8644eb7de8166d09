package dev.dovetail.session;

import dev.dovetail.dialect.Dialect;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.track.MergedValues;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds new entities of a merged graph whose identifier a detached entity of the graph was changed to. Both are merged
 * into the session's entity of the detached one.
 */
final class MergeRekeys {
    private MergeRekeys() {}

    /** Assigns to each such new entity of {@code nodes} the session's entity of the detached one. */
    static void find(List<MergeNode> nodes, Dialect dialect) {
        Map<EntityMapping<?>, Map<Object, Tracked>> takers = new HashMap<>(0);
        for (MergeNode node : nodes) {
            Tracked own = node.own();
            if (own != null && node.given() != own && node.isKeyWritten()
                    && MergedValues.leavesKey(node.given(), dialect)) {
                Object key = MergedValues.comingKey(node.given(), dialect);
                if (key != null) {
                    takers.computeIfAbsent(own.$type().root(), none -> new HashMap<>()).put(key, own);
                }
            }
        }
        for (MergeNode node : takers.isEmpty() ? List.<MergeNode>of() : nodes) {
            Object key = node.own() != null || node.hasRow() ? null : node.key();
            @Nullable Tracked taker = key == null ? null
                    : takers.getOrDefault(node.given().$type().root(), Map.of()).get(key);
            if (taker != null) {
                node.own(taker);
            }
        }
    }
}
