public enum STATUS { NEW, DONE }
