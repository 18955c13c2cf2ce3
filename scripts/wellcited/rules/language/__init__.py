"""How an article speaks: words, sentences, numbers and promises. Advice, never an error: a person decides."""
