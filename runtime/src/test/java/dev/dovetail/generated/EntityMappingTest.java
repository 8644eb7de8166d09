package dev.dovetail.generated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.TableName;
import dev.dovetail.metadata.Attribute;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class EntityMappingTest {
    private static final class Node {}

    /** Whose relationships are made by two threads at once. */
    private static final class Nodes extends EntityMapping<Node> {
        private final CyclicBarrier both = new CyclicBarrier(2);

        Nodes() {
            super(Node.class, "Node", TableName.of("nodes"), Attribute.of(1, "id", "id", ColumnType.LONG).id(),
                    Attribute.of(2, "parentId", "parent_id", ColumnType.LONG).nullable());
        }

        @Override
        protected Node create() {
            return new Node();
        }

        @Override
        protected RelationshipDefinition[] relate() {
            try {
                both.await(30, TimeUnit.SECONDS);
            } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
                throw new IllegalStateException(e);
            }
            return new RelationshipDefinition[] {RelationshipDefinition.manyToOne(0, "parent", this).key("parentId")};
        }
    }

    @Test
    void threadsThatAskAtOnceGetTheSameRelationships() throws Exception {
        Nodes nodes = new Nodes();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Callable<RelationshipMapping> first = () -> nodes.references()[0];
            List<Future<RelationshipMapping>> found = threads.invokeAll(List.of(first, first));
            assertThat(found.get(0).get()).isSameAs(found.get(1).get()).isSameAs(nodes.relationship("parent"));
        } finally {
            threads.shutdownNow();
        }
    }
}
