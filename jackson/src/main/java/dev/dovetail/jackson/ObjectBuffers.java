package dev.dovetail.jackson;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.SerializableString;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.JsonParserDelegate;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.util.TokenBuffer;

/**
 * An object in memory, whose members can be reordered. Each object inside it has a buffer of its own, which is one
 * token of the buffer around it: so it is copied once, however many objects around it are reordered.
 */
final class ObjectBuffers extends JsonParserDelegate {
    /** Stands for an object inside another one. */
    private record Inner(TokenBuffer tokens) {}

    private final DeserializationContext context;
    private final Deque<JsonParser> around = new ArrayDeque<>();

    private ObjectBuffers(JsonParser object, DeserializationContext context) {
        super(object);
        this.context = context;
    }

    /**
     * Returns what reads the object of {@code in} with the members first whose names are {@code wanted}. Stands at the
     * first member, or at the end of the object.
     *
     * @param in stands at the start of an object, or at a member, before which the others are left alone
     */
    static JsonParser startingWith(Predicate<String> wanted, JsonParser in, DeserializationContext context) {
        if (in.hasToken(JsonToken.START_OBJECT)) {
            in.nextToken();
        }
        if (!in.hasToken(JsonToken.PROPERTY_NAME) || wanted.test(in.currentName())) {
            return in;
        }
        if (in instanceof ObjectBuffers buffers) {
            buffers.delegate = reordered(buffers.delegate, wanted, context);
            return buffers;
        }
        return new ObjectBuffers(reordered(in, wanted, context), context);
    }

    private static JsonParser reordered(JsonParser in, Predicate<String> wanted, DeserializationContext context) {
        TokenBuffer first = context.bufferForInputBuffering(in);
        TokenBuffer others = context.bufferForInputBuffering(in);
        first.writeStartObject();
        others.writeStartObject();
        for (; in.hasToken(JsonToken.PROPERTY_NAME); in.nextToken()) {
            copyMember(in, wanted.test(in.currentName()) ? first : others, context);
        }
        others.writeEndObject();
        JsonParser rest = others.asParser(context);
        rest.nextToken();
        for (rest.nextToken(); rest.hasToken(JsonToken.PROPERTY_NAME); rest.nextToken()) {
            copyMember(rest, first, context);
        }
        first.writeEndObject();
        JsonParser all = first.asParser(context, in);
        all.nextToken();
        all.nextToken();
        return all;
    }

    /** Copies a name and its value. An object becomes one token. */
    private static void copyMember(JsonParser in, TokenBuffer out, DeserializationContext context) {
        out.copyCurrentEvent(in);
        int arrays = 0;
        do {
            JsonToken token = in.nextToken();
            if (token == JsonToken.START_OBJECT) {
                out.writeEmbeddedObject(new Inner(object(in, context)));
            } else if (inner(in) != null) {
                out.writeEmbeddedObject(inner(in));
            } else {
                out.copyCurrentEvent(in);
            }
            arrays += token == JsonToken.START_ARRAY ? 1 : token == JsonToken.END_ARRAY ? -1 : 0;
        } while (arrays > 0);
    }

    private static TokenBuffer object(JsonParser in, DeserializationContext context) {
        TokenBuffer tokens = context.bufferForInputBuffering(in);
        tokens.copyCurrentEvent(in);
        while (in.nextToken() == JsonToken.PROPERTY_NAME) {
            copyMember(in, tokens, context);
        }
        tokens.writeEndObject();
        return tokens;
    }

    private static @Nullable Inner inner(JsonParser in) {
        return in.hasToken(JsonToken.VALUE_EMBEDDED_OBJECT) && in.getEmbeddedObject() instanceof Inner inner ? inner
                : null;
    }

    @Override
    public JsonToken nextToken() {
        JsonToken token = delegate.nextToken();
        while (token == null && !around.isEmpty()) {
            delegate = around.pop();
            token = delegate.nextToken();
        }
        Inner inner = inner(delegate);
        if (inner != null) {
            around.push(delegate);
            delegate = inner.tokens().asParser(context, delegate);
            token = delegate.nextToken();
        }
        return token;
    }

    @Override
    public JsonToken nextValue() {
        JsonToken token = nextToken();
        return token == JsonToken.PROPERTY_NAME ? nextToken() : token;
    }

    @Override
    public @Nullable String nextName() {
        return nextToken() == JsonToken.PROPERTY_NAME ? currentName() : null;
    }

    @Override
    public boolean nextName(SerializableString name) {
        return name.getValue().equals(nextName());
    }

    @Override
    public int nextNameMatch(PropertyNameMatcher matcher) {
        String name = nextName();
        return name != null ? matcher.matchName(name)
                : hasToken(JsonToken.END_OBJECT) ? PropertyNameMatcher.MATCH_END_OBJECT
                        : PropertyNameMatcher.MATCH_ODD_TOKEN;
    }

    /** An object has the name of its member, which the buffer around it knows. */
    @Override
    public @Nullable String currentName() {
        boolean isObject = hasToken(JsonToken.START_OBJECT) || hasToken(JsonToken.END_OBJECT);
        JsonParser outer = isObject ? around.peek() : null;
        return outer == null ? delegate.currentName() : outer.currentName();
    }

    /** Skips the members one by one: the buffer of an object inside this one ends before they do. */
    @Override
    public JsonParser skipChildren() {
        int open = currentToken() != null && currentToken().isStructStart() ? 1 : 0;
        while (open > 0) {
            JsonToken token = nextToken();
            open += token == null ? -open : token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        }
        return this;
    }
}
