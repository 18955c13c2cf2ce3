"""Which judgements count: rules asked, severities by status and policy, waivers applied."""
