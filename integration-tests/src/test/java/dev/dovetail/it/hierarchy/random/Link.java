package dev.dovetail.it.hierarchy.random;

/**
 * A relationship with both sides.
 *
 * @param form the kind of relationship
 * @param child the type that refers, or that owns the association table
 * @param reference the property of the child
 * @param parent the type that is referred to
 * @param inverse the property of the parent
 * @param nullable whether a child may be without a parent
 */
record Link(Form form, Kind child, String reference, Kind parent, String inverse, boolean nullable) {
    enum Form { MANY_TO_ONE, ONE_TO_ONE, MANY_TO_MANY }

    boolean isPairs() {
        return form == Form.MANY_TO_MANY;
    }
}
