package dev.dovetail.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.TableName;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipDefinition;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.track.EntityTypes.OwnedKey;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class EntityTypesTest {
    private static final class Bed {}

    private static final class Plant {}

    private static final class Shelf {}

    private static final class Volume {}

    /** With a key in column place, named alike in each table: by a relationship, or by none. */
    private static final class Keyed<E> extends EntityMapping<E> {
        private final Supplier<E> create;
        private final EntityMapping<?> target;
        private final boolean related;

        Keyed(Class<E> type, String property, Supplier<E> create, EntityMapping<?> target, boolean related) {
            super(type, type.getSimpleName(), TableName.of(type.getSimpleName()),
                    Attribute.of(1, "id", "id", ColumnType.LONG).id(),
                    Attribute.of(2, property, "place", ColumnType.LONG).foreignKey());
            this.create = create;
            this.target = target;
            this.related = related;
            constraint("fk_part_whole", property);
            if (!related) {
                foreignKey(target.table(), property);
            }
        }

        @Override
        protected E create() {
            return create.get();
        }

        @Override
        protected RelationshipDefinition[] relate() {
            return related
                    ? new RelationshipDefinition[] {RelationshipDefinition.manyToOne(0, "whole", target)
                            .key(attribute(2).name())}
                    : new RelationshipDefinition[] {};
        }
    }

    /** With an identifier alone. */
    private static final class Plain<E> extends EntityMapping<E> {
        private final Supplier<E> create;

        Plain(Class<E> type, Supplier<E> create) {
            super(type, type.getSimpleName(), TableName.of(type.getSimpleName()),
                    Attribute.of(0, "id", "id", ColumnType.LONG).id());
            this.create = create;
        }

        @Override
        protected E create() {
            return create.get();
        }

        @Override
        protected RelationshipDefinition[] relate() {
            return new RelationshipDefinition[] {};
        }
    }

    private final EntityMapping<Bed> beds = new Plain<>(Bed.class, Bed::new);
    private final EntityMapping<Shelf> shelves = new Plain<>(Shelf.class, Shelf::new);
    private final EntityMapping<Plant> plants = new Keyed<>(Plant.class, "bedId", Plant::new, beds, true);
    private final EntityMapping<Volume> volumes = new Keyed<>(Volume.class, "shelfId", Volume::new, shelves, false);

    @Test
    void relatedTypesAreAmongThem() {
        EntityTypes types = new EntityTypes();
        assertThat(types.all()).isEmpty();
        types.add(plants);
        types.add(plants);
        assertThat(types.all()).containsExactly(beds, plants);
        types.add(volumes);
        assertThat(types.all()).containsExactly(beds, plants, volumes);
        assertThat(new EntityTypes().all()).isEmpty();
    }

    @Test
    void aKeyIsFoundByItsNameAndByWhatItRefersTo() {
        EntityTypes types = new EntityTypes();
        types.add(plants);
        types.add(volumes);
        types.add(shelves);
        assertThat(types.referring(beds, "FK_PART_WHOLE"))
                .isEqualTo(new OwnedKey(plants, List.of(plants.attribute(2))));
        assertThat(types.referring(shelves, "fk_part_whole"))
                .isEqualTo(new OwnedKey(volumes, List.of(volumes.attribute(2))));
        assertThat(types.referring(plants, "fk_part_whole")).isNull();
        assertThat(types.referring(beds, "fk_other")).isNull();
    }

    @Test
    void theKeyOfAnotherTableIsNone() {
        EntityTypes types = new EntityTypes();
        types.add(plants);
        types.add(shelves);
        assertThat(types.referring(shelves, "fk_part_whole")).isNull();
    }

    @Test
    void typesOfASchemaAreAskedForWhenNeededAndOnceHoweverOftenItIsAdded() {
        EntityTypes types = new EntityTypes();
        List<String> asked = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            types.addLater("garden", () -> {
                asked.add("garden");
                return List.of(plants);
            });
        }
        types.add(shelves);
        assertThat(asked).isEmpty();
        assertThat(types.all()).containsExactly(beds, plants, shelves);
        assertThat(types.all()).hasSize(3);
        assertThat(asked).containsExactly("garden");
    }

    @Test
    void typesThatCannotBeInitializedAreAskedForAgain() {
        EntityTypes types = new EntityTypes();
        types.addLater("broken", () -> {
            throw new NoClassDefFoundError("Broken_");
        });
        types.addLater("garden", () -> List.of(plants));
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(types::all).isInstanceOf(NoClassDefFoundError.class);
        }
    }
}
