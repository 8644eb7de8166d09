package dev.dovetail.processor.diagnostic;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Reports entities declared within methods. The compiler does not pass local types to processors, so that they would be
 * ignored silently. Works with javac only, whose syntax trees contain them.
 */
public final class LocalTypes {
    private static final String PACKAGE = "dev.dovetail.annotation.";

    private final @Nullable Trees trees;
    private final Set<CompilationUnitTree> seen = new HashSet<>();

    /** Creates an instance that uses the syntax trees of the compiler, if it has any. */
    public LocalTypes(ProcessingEnvironment environment) {
        Trees found = null;
        try {
            found = Trees.instance(environment);
        } catch (IllegalArgumentException | LinkageError e) {
            // Not javac: there are no trees.
        }
        trees = found;
    }

    /** Reports each entity within a method of {@code types}. */
    public void refuse(Collection<? extends Element> types) {
        if (trees == null) {
            return;
        }
        for (Element type : types) {
            TreePath path = trees.getPath(type);
            CompilationUnitTree unit = path == null ? null : path.getCompilationUnit();
            if (unit != null && seen.add(unit) && isOurs(unit)) {
                new Scanner(trees, unit).scan(unit, null);
            }
        }
    }

    private static boolean isOurs(CompilationUnitTree unit) {
        return unit.getImports().stream().map(each -> each.getQualifiedIdentifier().toString())
                .anyMatch(each -> each.equals(PACKAGE + "*") || each.equals(PACKAGE + "Entity"));
    }

    private static final class Scanner extends TreePathScanner<@Nullable Void, @Nullable Void> {
        private final Trees trees;
        private final CompilationUnitTree unit;
        private int depth;

        private Scanner(Trees trees, CompilationUnitTree unit) {
            this.trees = trees;
            this.unit = unit;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            depth++;
            super.visitMethod(method, nothing);
            depth--;
            return null;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
            for (AnnotationTree each : depth > 0 ? type.getModifiers().getAnnotations() : Set.<AnnotationTree>of()) {
                if (each.getAnnotationType().toString().equals("Entity")) {
                    trees.printMessage(Diagnostic.Kind.ERROR, Problem.ENTITY_LOCAL.text(type.getSimpleName()), type,
                            unit);
                }
            }
            return super.visitClass(type, nothing);
        }
    }
}
