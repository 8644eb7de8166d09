package dev.dovetail.processor.resolve;

import dev.dovetail.processor.declaration.AccessorDeclaration;
import dev.dovetail.processor.declaration.AnnotationDeclaration;
import dev.dovetail.processor.declaration.EntityDeclaration;
import dev.dovetail.processor.declaration.PropertyDeclaration;
import dev.dovetail.processor.model.AccessorModel;
import dev.dovetail.processor.model.AccessorModel.Method;
import dev.dovetail.processor.model.AccessorModel.Setter;
import dev.dovetail.processor.model.AccessorModel.Visibility;
import dev.dovetail.processor.model.AttributeModel;
import dev.dovetail.processor.model.CheckModel;
import dev.dovetail.processor.model.EntityBuilder;
import dev.dovetail.processor.model.EntityModel;
import dev.dovetail.processor.model.EntityNames;
import dev.dovetail.processor.model.ForeignKeyModel;
import dev.dovetail.processor.model.IndexModel;
import dev.dovetail.processor.model.LintWarning;
import dev.dovetail.processor.model.TypeForm;
import dev.dovetail.processor.model.UniqueModel;
import dev.dovetail.sql.TableName;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Last step: writes down what was decided, in the words of the model. */
final class ModelStep {
    private final StorageStep storage;
    private final ForeignKeyStep foreignKeys;
    private final TargetStep targets;
    private final SideStep sides;
    private final HiddenStep hidden;
    private final RelationshipWriter relationships;

    ModelStep(
            StorageStep storage, ForeignKeyStep foreignKeys, TargetStep targets, SideStep sides, HiddenStep hidden) {
        this.storage = storage;
        this.foreignKeys = foreignKeys;
        this.targets = targets;
        this.sides = sides;
        this.hidden = hidden;
        this.relationships = new RelationshipWriter(storage, hidden);
    }

    /** The model of {@code entity}. */
    EntityModel of(EntityDeclaration entity) {
        StoredEntity stored = storage.of(entity);
        EntityBuilder builder = EntityModel.of(new EntityNames(entity.className()),
                        new TypeForm(entity.shape().isInterface(), entity.shape().isPublic(),
                                entity.methods().contains("toString"), entity.methods().contains("equals"),
                                entity.shape().memberTypes(),
                                entity.shape().shadowed(), entity.shape().fieldNames(),
                                warnings(entity)),
                        entity.className().topLevelClassName().simpleName() + ".java", stored.table())
                .comment(entity.comment());
        addProperties(entity, stored, builder);
        addConstraints(entity, stored, builder);
        stored.broken().forEach(each -> addStub(each, builder));
        targets.of(entity).broken().forEach(each -> addStub(each, builder));
        return builder.build();
    }

    /** What its own types bring about, and those that add a side to it. */
    private Set<LintWarning> warnings(EntityDeclaration entity) {
        Set<LintWarning> warnings = new LinkedHashSet<>(entity.shape().warnings());
        for (HiddenSide side : hidden.of(entity)) {
            EntityDeclaration other = side.declared().link().owner();
            other.shape().warnings().stream().filter(each -> other.className().simpleNames().contains(each.type()))
                    .forEach(warnings::add);
        }
        return warnings;
    }

    private void addProperties(EntityDeclaration entity, StoredEntity stored, EntityBuilder builder) {
        List<HiddenSide> hiddenSides = hidden.of(entity);
        int relationship = 0;
        int attribute = sides.of(entity).size() + hiddenSides.size();
        for (PropertyDeclaration property : entity.properties()) {
            for (Side side : sides.of(entity)) {
                if (side.link().name().equals(property.name())) {
                    builder.property(relationships.declared(side, relationship++, accessor(property)));
                }
            }
            if (stored.stored(property.name()).isPresent()) {
                builder.property(attribute(stored.stored(property.name()).get(), stored, attribute++));
            }
        }
        for (HiddenSide side : hiddenSides) {
            builder.property(relationships.hidden(side, relationship++));
        }
    }

    private AttributeModel attribute(Storage storage, StoredEntity entity, int index) {
        AttributeModel model = AttributeModel.of(index, storage.name(), accessor(storage.property()),
                storage.column());
        if (storage.isId()) {
            model = model.asId(storage.keySource());
        }
        if (storage.property().has("Version")) {
            model = model.asVersion();
        }
        if (entity.uniques().contains(Set.of(storage.name())) && !storage.isId()) {
            model = model.asUnique();
        }
        if (storage.property().has("ForeignKey")) {
            model = model.asForeignKey();
        }
        return storage.conversion() == null ? model : model.converted(storage.conversion());
    }

    private void addConstraints(EntityDeclaration entity, StoredEntity stored, EntityBuilder builder) {
        for (Key key : foreignKeys.of(entity).keys()) {
            if (key.sound()) {
                builder.foreignKey(foreignKey(key, stored));
            }
        }
        for (Storage each : stored.stored()) {
            if (each.isUnique()) {
                List<String> columns = List.of(each.column().name());
                builder.unique(new UniqueModel(
                        UniqueModel.defaultName(stored.table(), columns), List.of(each.name()), columns));
            }
        }
        for (AnnotationDeclaration index : entity.annotationsOf("Index")) {
            addIndex(index, stored, builder);
        }
        int number = 1;
        for (AnnotationDeclaration check : entity.annotationsOf("Check")) {
            builder.check(check(check, stored.table(), "", Integer.toString(number++)));
        }
        for (Storage each : stored.stored()) {
            List<AnnotationDeclaration> checks = each.property().annotationsOf("Check");
            for (int i = 0; i < checks.size(); i++) {
                String place = each.column().name() + (i == 0 ? "" : "_" + (i + 1));
                builder.check(check(checks.get(i), stored.table(), each.name(), place));
            }
        }
    }

    private static CheckModel check(
            AnnotationDeclaration check, TableName table, String property, String suffix) {
        String name = check.text("name");
        return new CheckModel(name.isEmpty() ? CheckModel.defaultName(table, suffix) : name, property,
                check.text("value"));
    }

    private static void addIndex(AnnotationDeclaration index, StoredEntity stored, EntityBuilder builder) {
        List<String> properties = index.texts("value");
        if (properties.isEmpty() || !stored.names().containsAll(properties)) {
            return;
        }
        List<String> columns = columns(properties, stored);
        String name = index.text("name");
        if (index.flag("unique")) {
            builder.unique(new UniqueModel(
                    name.isEmpty() ? UniqueModel.defaultName(stored.table(), columns) : name, properties, columns));
        } else {
            builder.index(new IndexModel(
                    name.isEmpty() ? IndexModel.defaultName(stored.table(), columns) : name, columns));
        }
    }

    private ForeignKeyModel foreignKey(Key key, StoredEntity child) {
        StoredEntity parent = storage.of(key.parent());
        List<String> columns = columns(key.properties(), child);
        return new ForeignKeyModel(
                key.name().isEmpty() ? ForeignKeyModel.defaultName(child.table(), columns) : key.name(),
                key.properties(), columns, new EntityNames(key.parent().className()), parent.table(),
                key.references(), columns(key.references(), parent), key.onDelete());
    }

    private static List<String> columns(List<String> properties, StoredEntity entity) {
        return properties.stream().map(name -> entity.stored(name).orElseThrow().column().name()).toList();
    }

    private static void addStub(PropertyDeclaration property, EntityBuilder builder) {
        if (!property.type().isUnusable()) {
            builder.stub(accessor(property));
        }
    }

    private static AccessorModel accessor(PropertyDeclaration property) {
        AccessorDeclaration setter = property.setter();
        return new AccessorModel(property.type().typeName(), property.nullable(), method(property.getter()),
                setter == null ? null : new Setter(method(setter), setter.returned().typeName(),
                        setter.varargs()));
    }

    private static Method method(AccessorDeclaration accessor) {
        Set<Modifier> modifiers = accessor.modifiers();
        return new Method(accessor.method(), modifiers.contains(Modifier.PUBLIC) ? Visibility.PUBLIC
                : modifiers.contains(Modifier.PROTECTED) ? Visibility.PROTECTED : Visibility.PACKAGE);
    }
}
