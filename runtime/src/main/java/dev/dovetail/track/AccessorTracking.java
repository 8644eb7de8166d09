package dev.dovetail.track;

import dev.dovetail.error.EmbeddedValueException;
import dev.dovetail.generated.Tracked;
import dev.dovetail.generated.Tracking;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Passes the calls of generated accessors to {@link ObjectTracking}. */
public final class AccessorTracking extends Tracking {
    /** The only instance. It has no state. */
    public static final Tracking INSTANCE = new AccessorTracking();

    private AccessorTracking() {}

    @Override
    protected void loadProperty(Tracked object, int property) {
        ObjectTracking.load(object, property);
    }

    @Override
    protected @Nullable Object readProperty(Tracked object, int property) {
        if (!ObjectTracking.isLoaded(object, property)) {
            ObjectTracking.load(object, property);
        }
        return object.$get(property);
    }

    @Override
    protected void changeAttribute(Tracked object, int property) {
        ObjectTracking.changing(object, property);
    }

    @Override
    protected void setTarget(Tracked object, int property, @Nullable Object target) {
        ObjectTracking.refer(object, property, target);
    }

    @Override
    protected void replaceMembers(Tracked object, int property, @Nullable Collection<?> content) {
        ObjectTracking.replace(object, property, content);
    }

    @Override
    protected String text(Tracked object) {
        return ObjectTracking.describe(object);
    }

    @Override
    protected RuntimeException refusal(Tracked object, String property, RuntimeException cause) {
        return EmbeddedValueException.of(
                object.$type().name() + "." + property, "of " + ObjectTracking.describe(object), cause);
    }
}
