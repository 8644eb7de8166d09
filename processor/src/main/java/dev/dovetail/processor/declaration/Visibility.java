package dev.dovetail.processor.declaration;

import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** What generated code can see, which stands in the package of its entity. */
final class Visibility {
    private final Elements elements;

    Visibility(Elements elements) {
        this.elements = elements;
    }

    /** The name of the entity's package, as messages call it. */
    String packageName(TypeElement entity) {
        PackageElement home = elements.getPackageOf(entity);
        return home.isUnnamed() ? "without a name" : home.getQualifiedName().toString();
    }

    /** Why {@code type}, or a part of it, cannot be named from {@code entity}'s package; empty where it can. */
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

    /** Why the type cannot be named from there: its own modifiers, or those of a type around it. */
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
     * Why the element's modifiers keep it from that package.
     *
     * @param inherited whether a subclass is what wants to see it
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
