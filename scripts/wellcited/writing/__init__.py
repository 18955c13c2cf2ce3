"""The model back to bytes: new, fix, review. Comments, order and every byte that need not change stay."""
