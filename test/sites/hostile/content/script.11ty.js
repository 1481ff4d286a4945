module.exports = () => { throw new Error('ran') }
