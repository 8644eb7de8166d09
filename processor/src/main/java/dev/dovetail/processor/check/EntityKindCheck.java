package dev.dovetail.processor.check;

import dev.dovetail.processor.declaration.EntityDeclaration;
import dev.dovetail.processor.declaration.EntityTypeInfo;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.model.EntityNames;
import dev.dovetail.processor.resolve.ResolvedEntity;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Reports a type that generated code cannot implement, with the first reason only. Also reports an entity whose name is
 * too long.
 */
final class EntityKindCheck implements EntityCheck {
    @Override
    public void check(ResolvedEntity entity, List<Report> reports) {
        EntityDeclaration declaration = entity.declaration();
        EntityTypeInfo shape = declaration.shape();
        String simple = declaration.className().simpleName();
        String visible = shape.modifiers().contains(Modifier.PUBLIC) ? "public" : "";
        if (!shape.isInterface() && !(shape.kind().equals("class") && isAbstract(shape))) {
            String actual = shape.kind().equals("class")
                    ? shape.modifiers().contains(Modifier.FINAL) ? "a final class" : "a class that is not abstract"
                    : shape.kind().startsWith("a") || shape.kind().startsWith("e")
                            ? "an " + shape.kind() : "a " + shape.kind();
            reports.add(Report.of(Problem.ENTITY_NOT_ABSTRACT, declaration.origin(), declaration.name(), actual,
                    (visible + " abstract " + (declaration.level().hasParent() ? "non-sealed " : "") + "class").strip(),
                    simple));
        } else if (shape.isInner()) {
            reports.add(Report.of(Problem.ENTITY_INNER, declaration.origin(), declaration.name(),
                    (visible + " static abstract class").strip(), simple));
        } else if (shape.isHidden()) {
            reports.add(Report.of(Problem.ENTITY_PRIVATE, declaration.origin(), declaration.name()));
        } else if (shape.generic()) {
            reports.add(Report.of(Problem.ENTITY_GENERIC, declaration.origin(), declaration.name(),
                    simple + " extends Base<String>"));
        } else if (!shape.constructible()) {
            reports.add(Report.of(Problem.NO_CONSTRUCTOR, declaration.origin(), declaration.name(),
                    shape.constructorRemedy()));
        } else if (!shape.throwing().isEmpty()) {
            EntityTypeInfo.Member constructor = shape.throwing().get(0);
            reports.add(Report.of(Problem.CONSTRUCTOR_THROWS, constructor.origin(), declaration.name(),
                    constructor.type()));
        }
        if (!new EntityNames(declaration.className()).isFitting()) {
            reports.add(Report.of(Problem.TYPE_NAME_TOO_LONG, declaration.origin(), simple.substring(0, 20) + "...",
                    simple.length()));
        }
    }

    private static boolean isAbstract(EntityTypeInfo shape) {
        return shape.modifiers().contains(Modifier.ABSTRACT);
    }
}
