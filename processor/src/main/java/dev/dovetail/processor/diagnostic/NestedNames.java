package dev.dovetail.processor.diagnostic;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Finds code that uses the simple name of a nested entity for a type generated for it: {@code User_} instead of
 * {@code Model_User_}. The compiler would only report an unknown symbol. Works with javac only, whose syntax trees
 * contain the code.
 */
public final class NestedNames {
    private final @Nullable Trees trees;
    private final Set<CompilationUnitTree> units = new LinkedHashSet<>();

    /** Creates an instance that uses the syntax trees of the compiler, if it has any. */
    public NestedNames(ProcessingEnvironment environment) {
        Trees found = null;
        try {
            found = Trees.instance(environment);
        } catch (IllegalArgumentException | LinkageError e) {
            // Not javac: there are no trees.
        }
        trees = found;
    }

    /** Adds the sources of {@code types} to those that are searched. */
    public void add(Collection<? extends Element> types) {
        for (Element type : types) {
            TreePath path = trees == null ? null : trees.getPath(type);
            if (path != null) {
                units.add(path.getCompilationUnit());
            }
        }
    }

    /**
     * Reports {@code name} once in each source that uses it for a generated type.
     *
     * @param home the package, in which no type {@code name} exists
     * @param name the wrong name
     * @param entity the nested entity, as messages name it
     * @param right the correct name of the generated type
     * @return whether any source uses {@code name}
     */
    public boolean refuse(String home, String name, String entity, String right) {
        boolean isFound = false;
        for (CompilationUnitTree unit : units) {
            Finder finder = new Finder(name);
            finder.scan(unit, null);
            if (trees != null && finder.place != null && !finder.isDeclared && sees(unit, home, name)) {
                trees.printMessage(Diagnostic.Kind.ERROR, Problem.NESTED_NAME.text(name, entity, right), finder.place,
                        unit);
                isFound = true;
            }
        }
        return isFound;
    }

    /** Returns whether {@code name} can refer to a type of the package {@code home} in {@code unit}. */
    private static boolean sees(CompilationUnitTree unit, String home, String name) {
        boolean isHome = unit.getPackageName() == null ? home.isEmpty() : unit.getPackageName().toString().equals(home);
        for (ImportTree each : unit.getImports()) {
            String imported = each.getQualifiedIdentifier().toString();
            if (imported.equals(home + "." + name) || imported.startsWith(home + "." + name + ".")) {
                return true;
            } else if (imported.endsWith("." + name)) {
                return false;
            }
            isHome |= imported.equals(home + ".*");
        }
        return isHome;
    }

    /** Finds the first use of a name, and whether the source declares a type or variable with that name. */
    private static final class Finder extends TreeScanner<@Nullable Void, @Nullable Void> {
        private final String name;
        private @Nullable Tree place;
        private boolean isDeclared;

        private Finder(String name) {
            this.name = name;
        }

        @Override
        public @Nullable Void visitIdentifier(IdentifierTree identifier, @Nullable Void nothing) {
            if (place == null && identifier.getName().contentEquals(name)) {
                place = identifier;
            }
            return super.visitIdentifier(identifier, nothing);
        }

        @Override
        public @Nullable Void visitImport(ImportTree imported, @Nullable Void nothing) {
            Tree type = imported.getQualifiedIdentifier();
            while (type instanceof MemberSelectTree select) {
                if (place == null && select.getIdentifier().contentEquals(name)) {
                    place = select;
                }
                type = select.getExpression();
            }
            return null;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
            isDeclared |= type.getSimpleName().contentEquals(name);
            return super.visitClass(type, nothing);
        }

        @Override
        public @Nullable Void visitVariable(VariableTree variable, @Nullable Void nothing) {
            isDeclared |= variable.getName().contentEquals(name);
            return super.visitVariable(variable, nothing);
        }
    }
}
