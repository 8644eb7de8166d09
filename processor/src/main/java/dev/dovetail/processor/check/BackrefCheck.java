package dev.dovetail.processor.check;

import dev.dovetail.processor.declaration.PropertyDeclaration;
import dev.dovetail.processor.diagnostic.Origin;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.model.Words;
import dev.dovetail.processor.resolve.DeclaredRelationship;
import dev.dovetail.processor.resolve.ImplicitSide;
import dev.dovetail.processor.resolve.ResolvedEntity;
import dev.dovetail.processor.resolve.ResolvedSide;
import java.util.List;
import javax.lang.model.SourceVersion;

/** Reports a backref without a valid name, with the name of an existing property, or on an entity in a jar. */
final class BackrefCheck implements EntityCheck {
    @Override
    public void check(ResolvedEntity entity, List<Report> reports) {
        for (ResolvedSide side : entity.sides()) {
            DeclaredRelationship link = side.link();
            if (link.backref().isEmpty()) {
                continue;
            }
            Origin origin = link.annotation().origin("backref");
            if (!link.backPopulates().isEmpty()) {
                reports.add(Report.of(Problem.BACKREF_AND_BACK_POPULATES, origin, entity.name(), link.name(),
                        link.backref(), link.backPopulates(), link.target().name()));
            } else if (!SourceVersion.isIdentifier(link.backref()) || link.backref().equals("_")) {
                reports.add(Report.of(Problem.BACKREF_NO_NAME, origin, entity.name(), link.name(), link.backref(),
                        Words.decapitalized(entity.declaration().className().simpleName())));
            } else if (link.target().property(link.backref()).isPresent()) {
                reports.add(exists(link, link.target().name(), origin));
            } else if (!link.target().compiled() && !link.isViewOnly()) {
                reports.add(Report.of(Problem.BACKREF_INTO_JAR, origin, entity.name(), link.name(), link.backref(),
                        link.target().name()));
            }
        }
        checkHidden(entity, reports);
    }

    /** Reports backrefs to {@code entity} that have the name of another backref. */
    private static void checkHidden(ResolvedEntity entity, List<Report> reports) {
        for (ImplicitSide side : entity.clashing()) {
            DeclaredRelationship link = side.declared().link();
            if (link.owner().compiled() && entity.declaration().property(side.name()).isEmpty()) {
                String holder = entity.declaration().isSealed() ? entity.name() + " or a type below it" : entity.name();
                reports.add(exists(link, holder, link.annotation().origin("backref")));
            }
        }
    }

    private static Report exists(DeclaredRelationship link, String target, Origin origin) {
        boolean mayBeMeant = link.target().property(link.backref()).flatMap(PropertyDeclaration::relationship)
                .isPresent() && !(link.isSelfReferential() && link.backref().equals(link.name()));
        return Report.of(Problem.BACKREF_EXISTS, origin, link.owner().name(), link.name(), link.backref(), target,
                mayBeMeant ? ", or write backPopulates = \"" + link.backref() + "\" here, and backPopulates = \""
                        + link.name() + "\" on " + target + "." + link.backref() : "");
    }
}
