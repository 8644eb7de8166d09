package spi;

import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;
import org.mapstruct.ap.spi.ImmutablesAccessorNamingStrategy;

/** Tells MapStruct that {@code name()} and {@code name(String)} of an entity are the accessors of {@code name}. */
public final class EntityAccessors extends ImmutablesAccessorNamingStrategy {
    @Override
    public boolean isGetterMethod(ExecutableElement method) {
        return super.isGetterMethod(method) || isAccessor(method) && method.getParameters().isEmpty()
                && method.getReturnType().getKind() != TypeKind.VOID;
    }

    @Override
    public boolean isSetterMethod(ExecutableElement method) {
        return isAccessor(method) ? method.getParameters().size() == 1 : super.isSetterMethod(method);
    }

    @Override
    public String getPropertyName(ExecutableElement method) {
        boolean isFluent = isAccessor(method) && !super.isGetterMethod(method)
                && !method.getSimpleName().toString().matches("set\\p{Lu}.*");
        return isFluent ? method.getSimpleName().toString() : super.getPropertyName(method);
    }

    private static boolean isAccessor(ExecutableElement method) {
        return method.getModifiers().contains(Modifier.ABSTRACT)
                && method.getEnclosingElement().getAnnotationMirrors().stream().anyMatch(each ->
                        each.getAnnotationType().toString().equals("dev.dovetail.annotation.Entity"));
    }
}
