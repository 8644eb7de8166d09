package dev.dovetail.processor.declaration;

import com.palantir.javapoet.ClassName;
import dev.dovetail.processor.model.EntityNames;
import java.io.IOException;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;

/** Finds out whether an entity was compiled without this processor, so that no code was generated for it. */
final class Unprocessed {
    private final Elements elements;
    private final Filer filer;

    Unprocessed(ProcessingEnvironment environment) {
        this.elements = environment.getElementUtils();
        this.filer = environment.getFiler();
    }

    /** Returns the jar or class file of {@code type}, as messages name it; empty if its companion exists. */
    String place(TypeElement type) {
        ClassName companion = new EntityNames(ClassName.get(type)).companion();
        return elements.getTypeElement(companion.canonicalName()) == null ? jarOrClass(type) : "";
    }

    private String jarOrClass(TypeElement type) {
        String packageName = elements.getPackageOf(type).getQualifiedName().toString();
        String binary = elements.getBinaryName(type).toString();
        String file = binary.substring(packageName.isEmpty() ? 0 : packageName.length() + 1) + ".class";
        try {
            String place = filer.getResource(StandardLocation.CLASS_PATH, packageName, file).toUri()
                    .getSchemeSpecificPart();
            int jar = place.indexOf("!/");
            String path = jar < 0 ? place : place.substring(0, jar);
            return path.substring(path.lastIndexOf('/') + 1);
        } catch (IOException | RuntimeException e) {
            // For example, the class is on the module path.
            return "the class " + binary;
        }
    }
}
