package dev.dovetail.processor.declaration;

import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Decides what generated code can access. It is in the package of its entity. */
final class Visibility {
    private final Elements elements;

    Visibility(Elements elements) {
        this.elements = elements;
    }

    /** Returns the name of the package of {@code entity}, as messages show it. */
    String packageName(TypeElement entity) {
        PackageElement home = elements.getPackageOf(entity);
        return home.isUnnamed() ? "without a name" : home.getQualifiedName().toString();
    }

    /**
     * Returns why {@code type}, or a part of it, cannot be named from the package of {@code entity}; empty if it can.
     */
    String hidden(TypeMirror type, TypeElement entity) {
        if (type instanceof ArrayType array) {
            return hidden(array.getComponentType(), entity);
        }
        if (!(type instanceof DeclaredType declared)) {
            return "";
        }
        for (TypeMirror argument : declared.getTypeArguments()) {
            String why = hidden(argument, entity);
            if (!why.isEmpty()) {
                return why;
            }
        }
        return hidden((TypeElement) declared.asElement(), entity);
    }

    /**
     * Returns why {@code type} or a type that encloses it cannot be named from the package of {@code entity}; empty if
     * it can.
     */
    String hidden(TypeElement type, TypeElement entity) {
        for (Element each = type; each instanceof TypeElement; each = each.getEnclosingElement()) {
            String why = hidden(each, false, entity);
            if (!why.isEmpty()) {
                return why;
            }
        }
        return "";
    }

    /**
     * Returns why the modifiers of {@code element} prevent access from the package of {@code entity}; empty if they do
     * not.
     *
     * @param inherited whether a subclass accesses the element
     */
    String hidden(Element element, boolean inherited, TypeElement entity) {
        if (element.getModifiers().contains(Modifier.PRIVATE)) {
            return "private";
        }
        if (element.getModifiers().contains(Modifier.PUBLIC)
                || elements.getPackageOf(element).equals(elements.getPackageOf(entity))) {
            return "";
        }
        boolean isProtected = element.getModifiers().contains(Modifier.PROTECTED);
        return isProtected && inherited ? ""
                : (isProtected ? "protected in " : "package-private in ") + packageName((TypeElement) home(element));
    }

    private static Element home(Element element) {
        Element home = element;
        while (home != null && !(home instanceof TypeElement)) {
            home = home.getEnclosingElement();
        }
        return home == null ? element : home;
    }
}
